// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { PopoverPanel } from './PopoverPanel';

interface OpenerProps {
  readonly onClose: (isDismissed: boolean) => void;
  readonly closeLabel?: string;
}

function Opener({ onClose, closeLabel }: OpenerProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button ref={button} type="button">
        Open
      </button>
      <PopoverPanel
        name="Days"
        anchor={button}
        onClose={onClose}
        {...(closeLabel === undefined ? { opener: button, id: 'days' } : { closeLabel })}
      >
        <button type="button">First</button>
      </PopoverPanel>
    </>
  );
}

describe('a panel', () => {
  it('without a head is called by its name, and takes the focus to its first control', async () => {
    render(<Opener onClose={() => {}} />);
    const panel = await screen.findByRole('dialog', { name: 'Days' });
    expect(panel.id).toBe('days');
    expect(screen.queryByText('Days')).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('First'));
  });

  it('with a head shows its name, and takes the focus past the button that closes it', async () => {
    const onClose = vi.fn();
    render(<Opener onClose={onClose} closeLabel="Close" />);
    const panel = await screen.findByRole('dialog', { name: 'Days' });
    expect(panel.id).not.toBe('');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('First'));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is dismissed by Escape, and leaves a press on its opener to the opener', async () => {
    const onClose = vi.fn();
    render(<Opener onClose={onClose} />);
    await screen.findByRole('dialog');
    fireEvent.pointerDown(screen.getByText('Open'));
    fireEvent.click(screen.getByText('Open'));
    expect(onClose).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByText('First'), { key: 'Escape' });
    expect(onClose).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('is closed, but not dismissed, by a press elsewhere', async () => {
    const onClose = vi.fn();
    render(<Opener onClose={onClose} closeLabel="Close" />);
    await screen.findByRole('dialog');
    fireEvent.pointerDown(screen.getByText('Open'));
    fireEvent.click(screen.getByText('Open'));
    expect(onClose).toHaveBeenCalledWith(false);
  });
});
