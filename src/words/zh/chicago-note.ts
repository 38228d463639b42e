/** The parts of a note, in Chinese. It ends without a full stop, which behind an address would be taken for a part of it. */
export const chicagoNote = {
  chicago: {
    asTold: '{{hops}}，据{{reference}}',
    authored: '{{names}}：{{work}}',
    titled: '《{{title}}》，{{rest}}',
    titledInBoth: '《{{title}}》〔{{meaning}}〕，{{rest}}',
    inferred: '〔{{name}}〕',
    alsoDated: '{{date}}{{others}}',
    sameInstant: '同一时刻为{{days}}',
    edited: '{{names}}编',
    translated: '{{names}}译',
    translatedFrom: '译自{{language}}',
    translatedByMachine: '据{{language}}机器翻译',
    firstIn: '原载{{publication}}',
    circa: '约{{date}}',
    noDate: '未写明日期',
    quotedIn: '{{reference}}；引自{{dataset}}',
    eventIn: '“{{title}}”，{{date}}，载{{dataset}}',
    eventFrom: '{{entry}}；据{{references}}',
    dataset: '《{{title}}》（数据集{{id}}，版本{{version}}），{{link}}',
    end: '{{note}}',
  },
} as const;
