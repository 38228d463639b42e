/** The columns of a table, each with what it seems to mean and what it holds; the reader corrects it. */
import type { TableFacts } from '../../data/import/import-desk';
import { COLUMN_ROLES, type ColumnRole } from '../../data/import/table/columns';
import { shortened } from '../../words/shortened';
import { t } from '../../words/translate';

/** Letters by which a column is known: of more, a table of all columns could not be looked over. */
const MOST = 200;

interface ColumnMappingProps {
  readonly table: TableFacts;
  readonly roles: readonly ColumnRole[];
  readonly onChange: (roles: readonly ColumnRole[]) => void;
}

export function ColumnMapping({ table: { header, preview }, roles, onChange }: ColumnMappingProps) {
  // A column is known by its place: two may have one name.
  const columns = header.map((name, at) => ({ name: shortened(name, MOST), at }));
  return (
    <table className="column-mapping">
      <caption>
        {t('import.columns')}
        <span className="open-data__aside">{t('import.columnsHelp')}</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          <th scope="col">{t('import.meaning')}</th>
          <th scope="col">{t('import.example')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ name, at }) => (
          <tr key={at}>
            <th scope="row" lang="">
              {name}
            </th>
            <td>
              <select
                aria-label={`${t('import.meaning')} (${name})`}
                value={roles[at]}
                onChange={({ target }) => {
                  const role = COLUMN_ROLES[target.selectedIndex];
                  if (role !== undefined) onChange(roles.with(at, role));
                }}
              >
                {COLUMN_ROLES.map((role) => (
                  <option key={role} value={role}>
                    {t(`import.role.${role}`)}
                  </option>
                ))}
              </select>
            </td>
            <td className="column-mapping__examples" lang="">
              {preview
                .map((cells) => cells[at] ?? '')
                .filter(Boolean)
                .slice(0, 2)
                .map((cell) => shortened(cell, MOST))
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
