/** What the columns of a table mean: recognised by their names, and settled by whoever brings the table. */
import type { DayOrder } from '../dates/read-date';

/** What a column can be. `note` is what the format has no field for: it is kept in words. */
export const COLUMN_ROLES = [
  'title',
  'date',
  'endDate',
  'people',
  'place',
  'kind',
  'standing',
  'note',
  'link',
  'quotation',
  'source',
  'id',
  'none',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What whoever brings a table says of it. */
export interface TableReading {
  /** For each column of the header. */
  readonly roles: readonly ColumnRole[];
  /** How dates that can be read in two ways are meant; left out they are not taken over. */
  readonly dayOrder?: DayOrder;
}

/** Of these a table may have several, and each counts. */
const MANY: ReadonlySet<ColumnRole> = new Set(['people', 'link', 'note', 'none']);

/** Names as they are met in tables of newsrooms, archives and statistical offices, without case, spaces and signs. */
const NAMES: Readonly<Record<Exclude<ColumnRole, 'none'>, string>> = {
  id: 'id identifier key uid 编号',
  title: 'title headline event name label eventtitle eventname 标题 事件',
  date: 'date startdate start begin from when day eventdate datestart year edtf dateedtf edtfdate whenedtf 日期 开始日期 时间',
  endDate: 'enddate end until to through dateend 结束日期',
  kind: 'kind type category eventtype class 类型 类别',
  standing: 'standing status 状态',
  place: 'place location where venue city 地点',
  people:
    'people person actors actor participants participant who attendees organisation organization country 参与者 人物',
  note: 'note notes description text summary details body comment comments 说明 描述 备注',
  link: 'link links url urls uri sourceurl sourcelink reference references 链接 网址',
  source: 'source sourcename sourcetitle publication publisher outlet newspaper 来源 出处',
  quotation: 'quotation quote exact excerpt quotedtext words 引文 引述',
};

const ROLE_OF_NAME = new Map(
  Object.entries(NAMES).flatMap(([role, names]) =>
    names.split(' ').map((name) => [name, role as ColumnRole] as const),
  ),
);

/** What each column seems to be, in their order: a role that stands once goes to the first of its name, all else is noted. */
export function recogniseColumns(header: readonly string[]): readonly ColumnRole[] {
  const taken = new Set<ColumnRole>();
  return header.map((name) => {
    const plain = name
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, '');
    const role = ROLE_OF_NAME.get(plain) ?? 'note';
    if (taken.has(role) && !MANY.has(role)) return 'note';
    taken.add(role);
    return role;
  });
}

/** Columns of the table that Readout saves, whose dates are EDTF. */
const SAVED = ['date_from', 'date_to', 'dataset_version'];

/** Whether a column says that its dates are EDTF, by its name or by the table in which it stands. */
export function isEdtfColumn(name: string, header: readonly string[]): boolean {
  return /edtf/iu.test(name) || (name === 'date' && SAVED.every((each) => header.includes(each)));
}

/** What keeps a choice of roles from being used. */
export type RolesFault = { readonly is: 'no-title' } | { readonly is: 'twice'; readonly role: ColumnRole };

export function faultOfRoles(roles: readonly ColumnRole[]): RolesFault | undefined {
  const twice = roles.find((role, at) => !MANY.has(role) && roles.indexOf(role) !== at);
  if (twice !== undefined) return { is: 'twice', role: twice };
  return roles.includes('title') ? undefined : { is: 'no-title' };
}
