/** What several imported records name, each made a record of the dataset once: actors, sources, outside references. */
import type { AboutImport, ImportedLink } from './imported-record';
import { RecordIds } from './record-ids';

type Words = Readonly<Record<string, string>>;

interface NamedActor {
  readonly id: string;
  readonly kind: 'other';
  readonly name: Words;
  readonly identification: { readonly is: 'unknown'; readonly reason: Words };
}

interface NamedSource {
  readonly id: string;
  readonly title: Words;
  readonly kind: Words;
  readonly language: string;
  readonly provenance: readonly { readonly act: 'published'; readonly name: Words }[];
  readonly rights: Words;
}

interface NamedReference {
  readonly id: string;
  readonly fact: Words;
  readonly publications: readonly {
    readonly publisher: string;
    readonly title?: string;
    readonly url?: string;
    readonly access: 'seen' | 'taken-over';
  }[];
  readonly bearsOn: { readonly event: string; readonly stance: 'linked' }[];
}

/** The id of the inference that stands behind all that the file says and no words are quoted for. */
export const TAKEN_OVER = 'taken-over';

export class ImportedNames {
  readonly actors: NamedActor[] = [];
  readonly sources: NamedSource[] = [];
  readonly outsideReferences: NamedReference[] = [];
  /** Present where an event needs it. */
  readonly inferences: object[] = [];
  private readonly ids = {
    event: new RecordIds('event'),
    actor: new RecordIds('actor'),
    source: new RecordIds('source'),
    reference: new RecordIds('link'),
  };
  private readonly actorByName = new Map<string, NamedActor>();
  private readonly sourceByTitle = new Map<string, NamedSource>();
  private readonly referenceByLink = new Map<string, NamedReference>();

  constructor(private readonly about: AboutImport) {}

  eventId(wanted: string | undefined, title: string): string {
    return this.ids.event.take(wanted, title);
  }

  /** The same name is the same actor: the file does not tell two apart. */
  actorId(name: string): string {
    return orNew(this.actorByName, name.normalize('NFC'), () => {
      const actor: NamedActor = {
        id: this.ids.actor.take(undefined, name),
        kind: 'other',
        name: this.own(name),
        identification: {
          is: 'unknown',
          reason: english('Taken over by name; nobody has told who this is.'),
        },
      };
      this.actors.push(actor);
      return actor;
    }).id;
  }

  sourceId(title: string): string {
    return orNew(this.sourceByTitle, title.normalize('NFC'), () => {
      const source: NamedSource = {
        id: this.ids.source.take(undefined, title),
        title: this.own(title),
        kind: english('Named by the file that was taken over; its text is not stored.'),
        language: this.about.language,
        provenance: [{ act: 'published', name: this.own(title) }],
        rights: english('Not stated.'),
      };
      this.sources.push(source);
      return source;
    }).id;
  }

  /** @param link with an address of the web */
  refer(event: string, link: ImportedLink): void {
    const { url, title, publisher = new URL(url).hostname } = link;
    const reference = orNew(this.referenceByLink, JSON.stringify([url, title, publisher]), () => {
      const made: NamedReference = {
        id: this.ids.reference.take(undefined, title ?? publisher),
        fact: english('The file that was taken over links to it.'),
        publications: [{ publisher, ...(title !== undefined && { title }), url, access: 'taken-over' }],
        bearsOn: [],
      };
      this.outsideReferences.push(made);
      return made;
    });
    // An event names all its links before the next one does, so that the last tells.
    if (reference.bearsOn.at(-1)?.event !== event) reference.bearsOn.push({ event, stance: 'linked' });
  }

  /** The reason for what the file says beside the words that it quotes. */
  takenOver(): typeof TAKEN_OVER {
    if (this.inferences.length > 0) return TAKEN_OVER;
    const { file } = this.about;
    const id = this.ids.reference.take(undefined, 'the file');
    this.inferences.push({
      id: TAKEN_OVER,
      reason: english(`“${file}” says so; no words of a source were quoted for it.`),
      basis: 'outside',
      outsideReferences: [id],
    });
    this.outsideReferences.push({
      id,
      fact: english('The file from which this dataset was taken over.'),
      publications: [{ publisher: file, access: 'seen' }],
      bearsOn: [],
    });
    return TAKEN_OVER;
  }

  private own(text: string): Words {
    return { [this.about.language]: text };
  }
}

function english(text: string): Words {
  return { en: text };
}

function orNew<T>(known: Map<string, T>, key: string, make: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}
