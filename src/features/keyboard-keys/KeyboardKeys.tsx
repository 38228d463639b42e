/** The sheet that lists every key, and switches off those that are a single character. */
import '../../words/late';
import { Fragment, useId } from 'react';
import { prefer, usePreferences } from '../../state/preferences';
import { Panel } from '../../ui/Panel';
import { t } from '../../words/translate';
import { type KeyLine, keyGroups, type PartKeys } from './key-groups';
import './keyboard-keys.css';

interface KeyboardKeysProps {
  readonly parts: readonly PartKeys[];
  readonly onClose: () => void;
}

export function KeyboardKeys({ parts, onClose }: KeyboardKeysProps) {
  const { singleKeys } = usePreferences();
  const help = useId();
  return (
    <Panel name={t('keys.title')} place="keys" closeName={t('keys.close')} onClose={onClose}>
      {keyGroups(parts).map(({ name, lines }) => (
        <section key={name} className="keyboard-keys__group">
          <h3 className="section-label">{t(name)}</h3>
          <dl>
            {lines.map((line) => (
              <Line key={line.does} line={line} />
            ))}
          </dl>
        </section>
      ))}
      <label className="keyboard-keys__switch">
        <input
          type="checkbox"
          checked={singleKeys === 'on'}
          aria-describedby={help}
          onChange={({ target }) => prefer({ singleKeys: target.checked ? 'on' : 'off' })}
        />
        {t('keys.single')}
      </label>
      <p id={help} className="keyboard-keys__help">
        {t('keys.singleHelp')}
      </p>
    </Panel>
  );
}

function Line({ line: { combinations, does } }: { readonly line: KeyLine }) {
  return (
    <div className="keyboard-keys__line">
      <dt>
        {combinations.map((keys, index) => (
          <Fragment key={keys.join(' ')}>
            {index > 0 && <span className="keyboard-keys__or"> {t('keys.or')} </span>}
            {keys.map((key) => (
              <Fragment key={key}>
                <kbd>{key}</kbd>{' '}
              </Fragment>
            ))}
          </Fragment>
        ))}
      </dt>
      <dd>{t(does)}</dd>
    </div>
  );
}
