/** How to cite the quotation that is open, or the event: a note, the formats of reference managers, the words, the link. */
import '../../words/late';
import { type ReactNode, useMemo } from 'react';
import { formatBibtex } from '../../data/cite/bibtex';
import { cslItems, formatCslJson } from '../../data/cite/csl-json';
import { formatRis } from '../../data/cite/ris';
import { linkReach } from '../../state/published-links';
import { useView } from '../../state/view-context';
import { Button } from '../../ui/Button';
import { CodeText } from '../../ui/CodeText';
import { CopyText } from '../../ui/CopyText';
import { LocalTexts } from '../../ui/LocalTexts';
import { Panel } from '../../ui/Panel';
import { saveFile } from '../../ui/save-file';
import { type ChicagoNote, noteOfEvent, noteOfQuotation } from '../../words/chicago-note';
import { citationOf } from '../../words/citation';
import { t } from '../../words/translate';
import { type CitedThing, useCited } from './use-cited';
import './cite.css';

const FILES = {
  bibtex: { ending: 'bib', type: 'application/x-bibtex', format: formatBibtex },
  ris: { ending: 'ris', type: 'application/x-research-info-systems', format: formatRis },
  csl: { ending: 'csl.json', type: 'application/vnd.citationstyles.csl+json', format: formatCslJson },
} as const;

export function CiteDialog({ onClose }: { readonly onClose: () => void }) {
  const thing = useCited();
  const reach = linkReach(useView(({ view }) => view.dataset));
  return (
    <Panel
      name={t('cite.title')}
      heading={t(thing?.is === 'event' ? 'cite.ofEvent' : 'cite.ofQuotation')}
      place="cite"
      closeName={t('cite.close')}
      onClose={onClose}
    >
      {reach !== 'anyone' && <p className="cite__help">{t(`linkHelp.${reach}`)}</p>}
      {thing && <Citations thing={thing} />}
    </Panel>
  );
}

function Citations({ thing }: { readonly thing: CitedThing }) {
  const { cited } = thing;
  const note = noteOf(thing);
  const items = useMemo(() => cslItems(cited), [cited]);
  return (
    <>
      <Citation name={t('cite.note')} text={note.plain}>
        <p className="cite__note">
          <LocalTexts texts={note.runs} />
        </p>
      </Citation>
      {thing.is === 'quotation' && (
        <Citation
          name={t('cite.words')}
          text={citationOf({ ...thing, archive: cited.archive, link: cited.link })}
        >
          <CodeText>{citationOf({ ...thing, archive: cited.archive, link: cited.link })}</CodeText>
        </Citation>
      )}
      {(['bibtex', 'ris', 'csl'] as const).map((name) => {
        const { format, ending, type } = FILES[name];
        const text = format(items);
        return (
          <Citation
            key={name}
            name={t(`cite.formats.${name}`)}
            text={text}
            onSave={() => saveFile(new Blob([text], { type }), `${fileName(thing)}.${ending}`)}
          >
            <CodeText lang="">{text}</CodeText>
          </Citation>
        );
      })}
      <Citation name={t('cite.link')} text={cited.link}>
        <CodeText lang="">{cited.link}</CodeText>
      </Citation>
    </>
  );
}

interface CitationProps {
  readonly name: string;
  readonly text: string;
  readonly onSave?: () => void;
  /** How it is shown. */
  readonly children: ReactNode;
}

function Citation({ name, text, onSave, children }: CitationProps) {
  return (
    <section className="cite__part" aria-label={name}>
      <h3 className="section-label">{name}</h3>
      {children}
      <p className="cite__buttons">
        <CopyText
          look="outlined"
          text={() => text}
          help={t('cite.copyNamed', { name })}
          copied={t('cite.copied')}
          refused={t('source.notCopied')}
        >
          {t('cite.copy')}
        </CopyText>
        {onSave && (
          <Button look="outlined" aria-label={t('cite.saveNamed', { name })} onClick={onSave}>
            {t('cite.save')}
          </Button>
        )}
      </p>
    </section>
  );
}

function noteOf(thing: CitedThing): ChicagoNote {
  const { archive, sources, link } = thing.cited;
  if (thing.is === 'quotation') return noteOfQuotation({ ...thing, archive, link });
  return noteOfEvent({ archive: thing.archive, event: thing.event, sources, link });
}

/** An id stands in it. */
function fileName(thing: CitedThing): string {
  return `${thing.cited.archive.id}-${thing.is === 'event' ? thing.event.id : thing.quotation.id}`;
}
