/** The reader's choices in a frame: what opens something opens it in the whole page, in a tab of its own. */
import { linkFromView } from '../../state/address-sync';
import type { ViewState } from '../../state/view-state';
import { createViewStore, type ViewStore } from '../../state/view-store';

export function createEmbedStore(view: ViewState): ViewStore {
  const store = createViewStore(view);
  // The tab learns nothing of the page that holds the frame.
  const open = (choice: Partial<ViewState>) =>
    window.open(linkFromView({ ...store.getState().view, ...choice }), '_blank', 'noopener,noreferrer');
  store.setState(({ actions }) => ({
    actions: {
      ...actions,
      selectEvent: (event) => void open({ event, quotation: null }),
      selectQuotation: (quotation, event) => void open({ event, quotation }),
      // The frame has no room for what lies over the page.
      openOverlay: () => void open({}),
    },
  }));
  return store;
}
