import type { Catalogue } from '../catalogue';
import type { embed as english } from '../en/embed';

/** 嵌入其他网页的框架，以及生成代码的对话框的用语。 */
export const embed: Catalogue<typeof english> = {
  embed: {
    open: '查看完整页面',
    opens: '点击事件，将在新标签页中打开。',
    onDevice: '存于本设备的数据集无法嵌入。',
    onDeviceHelp:
      '其他网页中的框架读不到您浏览器所存的内容。请把文件放到网站上，用{{field}}加其网址在此打开，再嵌入。',
    noEvent: '此框架的网址没有指明事件。',
    noEventHelp: '嵌入者应在网址中写明{{field}}和事件的标识。',
    unfit: '此框架的网址写有{{written}}，无法识别，未予采用。可用：{{known}}。',
    title: '嵌入',
    ofEvent: '嵌入这一事件',
    close: '关闭',
    show: '显示内容',
    shows: { chart: '图表', list: '列表', event: '事件' },
    extent: '取自当前页面',
    noFilter: '无筛选',
    filter: '筛选：{{names}}',
    ownDays: '数据集最初显示的日期范围',
    days: '日期：{{range}}',
    height: '高度（像素）',
    grows: '高度随内容调整',
    growsHelp: '在您的网页中加入几行脚本，只接收此框架的消息。',
    unreachable: '他人无法访问本页：其网址为{{address}}。请在代码中换成您网站的网址。',
    preview: '预览',
    code: '供网页使用的代码',
    copy: '复制代码',
    copied: '代码已复制',
    refused: '未能复制，请在此处手动复制：',
  },
};
