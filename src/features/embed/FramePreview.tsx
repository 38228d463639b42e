/** The frame as it will look: alive, of this very site, and as high as it asks to be where the code has its script. */
import { useEffect, useRef, useState } from 'react';
import { heightFromMessage } from '../../state/embed-height';
import type { Snippet } from './snippet';

export function FramePreview({ address, title, height, isListening }: Snippet) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [asked, setAsked] = useState<number>();
  useEffect(() => {
    const listen = ({ data, source }: MessageEvent) => {
      if (source === frame.current?.contentWindow) setAsked(heightFromMessage(data));
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  }, []);
  return (
    <iframe
      // Another address is another frame: its history is not the page's.
      key={address}
      ref={frame}
      className="embed-dialog__frame"
      title={title}
      src={address}
      onLoad={({ currentTarget }) => handOnEscape(currentTarget)}
      height={(isListening && asked) || height}
    />
  );
}

/** The page does not hear the keys of a frame. What the frame has no use for is for the dialog around it. */
function handOnEscape(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      frame.dispatchEvent(new KeyboardEvent('keydown', event));
    }
  });
}
