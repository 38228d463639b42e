/** The parts of a note, and the order and the marks in which the Chicago Manual of Style has them. */
export const chicagoNote = {
  chicago: {
    asTold: '{{hops}}, as told in {{reference}}',
    authored: '{{names}}, {{work}}',
    titled: '“{{title}},” {{rest}}',
    /** The title as it is printed, and what it means. */
    titledInBoth: '“{{title}}” [{{meaning}}], {{rest}}',
    /** Brackets say that the source itself does not state it. */
    inferred: '[{{name}}]',
    alsoDated: '{{date}} {{others}}',
    sameInstant: 'at the same instant {{days}}',
    edited: 'ed. {{names}}',
    translated: 'trans. {{names}}',
    translatedFrom: 'translated from {{language}}',
    translatedByMachine: 'machine translation from {{language}}',
    firstIn: 'originally published in {{publication}}',
    circa: 'ca. {{date}}',
    noDate: 'n.d.',
    quotedIn: '{{reference}}; quoted in {{dataset}}',
    eventIn: '“{{title}},” {{date}}, in {{dataset}}',
    eventFrom: '{{entry}}; from {{references}}',
    dataset: '{{title}} (dataset {{id}}, version {{version}}), {{link}}',
    end: '{{note}}.',
  },
} as const;
