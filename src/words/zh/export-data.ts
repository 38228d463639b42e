import type { Catalogue } from '../catalogue';
import type { exportData as english } from '../en/export-data';

/** 另存数据集的用语。 */
export const exportData: Catalogue<typeof english> = {
  export: {
    title: '存为文件',
    close: '关闭',
    extent: '包括哪些事件',
    left_other: '筛选后的{{number}}项事件',
    all_other: '全部{{number}}项事件',
    save: '保存',
    saveAs: '保存：{{format}}',
    formats: {
      html: '可读的年表（网页文件）',
      markdown: '带脚注的年表（纯文本标记）',
      'readout-json': 'Readout数据集（JSON）',
      original: '数据集及其原文（压缩包）',
      csv: '表格（CSV）',
      icalendar: '日历文件',
      'web-annotations': '网页批注（JSON）',
      'schema-org': '网络结构化数据（JSON）',
    },
    help: {
      html: '一个文件，任何浏览器都能打开，可打印或发布；引文为编号注释。',
      markdown: '供编辑器和笔记软件使用；引文为脚注。',
      'readout-json': '可在此重新打开，内容不变。',
      original: '与打开时逐字节相同，并附来源的所存原文。',
      csv: '每行一项事件，可放心用电子表格打开。',
      icalendar: '有日期的事件，供日历使用；并非确凿事实者，标题中会写明。',
      'web-annotations': '每条引文及其前后文字，供批注工具使用。',
      'schema-org': '供搜索引擎和数据目录使用。',
    },
    rights: '每个文件都载有数据集的版本、许可和权利说明。',
    writing: '正在写入……{{number}}',
    stop: '停止',
    saved: '已保存。',
    failed: '未能写入。',
    uncertainDate: '日期不确定',
    notEnded: '尚未结束',
    leftOut: {
      undated_other: '没有日期而未列入的事件：{{number}}项。',
      'beyond-calendar_other': '日历无法表示的事件：{{number}}项。',
      unquoted_other: '没有引文的事件：{{number}}项。',
      relation_other: '略去与未列入事件的关系{{number}}条。',
      'guided-step_other': '略去导读步骤{{number}}个。',
      conflict_other: '略去与记录的抵触{{number}}处。',
      'outside-stance_other': '略去文外文献对未列入事件的说法{{number}}处。',
      'defect-event_other': '有{{number}}处讹误不再注明所属事件，因其未列入。',
      'whole-coverage_other': '有{{number}}个来源不再标为已通读。',
    },
  },
};
