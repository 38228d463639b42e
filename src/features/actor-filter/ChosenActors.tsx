/** The chosen actors as chips, each with the way to take it out again. */
import { localText } from '../../domain/archive/language-map';
import { useOpenDataset } from '../../state/open-dataset';
import { useView, useViewActions } from '../../state/view-context';
import { Icon } from '../../ui/Icon';
import { INTERFACE_LANGUAGE, t } from '../../words/translate';

export function ChosenActors() {
  const { tree } = useOpenDataset();
  const actors = useView(({ view }) => view.actors);
  const { toggleActor } = useViewActions();
  return (
    <ul className="chosen-actors">
      {actors.map((id) => {
        const actor = tree.byId.get(id);
        // An id that the dataset does not know comes from a link; it is shown as it is, so that it can be removed.
        const name = actor ? localText(actor.name, INTERFACE_LANGUAGE).text : t('filters.unknown', { id });
        return (
          <li key={id}>
            <button
              type="button"
              className="chosen-actors__chip"
              aria-label={t('filters.remove', { name })}
              onClick={() => toggleActor(id)}
            >
              {name}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
