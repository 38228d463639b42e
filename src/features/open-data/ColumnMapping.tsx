/** The columns of a table, each with what it seems to mean and what it holds; the reader corrects it. */
import type { TableFacts } from '../../data/import/import-desk';
import { COLUMN_ROLES, type ColumnRole } from '../../data/import/table/columns';
import { t } from '../../words/translate';

interface ColumnMappingProps {
  readonly table: TableFacts;
  readonly roles: readonly ColumnRole[];
  readonly onChange: (roles: readonly ColumnRole[]) => void;
}

export function ColumnMapping({ table: { header, preview }, roles, onChange }: ColumnMappingProps) {
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
        {header.map((name, at) => (
          // Columns have no identity but their place, and two may have one name.
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what it is known by
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
                .join(' · ')}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
