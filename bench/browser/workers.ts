/**
 * Speaks to a page's workers through the page's own session. Playwright has sessions of its own for them, which it does
 * not lend; messages that are wrapped in those of the page need none.
 */
import type { CDPSession } from '@playwright/test';

export interface Workers {
  /** One answer for each worker that lives. */
  ask(method: string, params?: object): Promise<readonly unknown[]>;
}

interface Answer {
  readonly id: number;
  readonly result?: unknown;
}

/**
 * Follows every worker that starts from now on. With `prepare`, each waits for it before it runs, so that nothing that
 * it does is missed.
 */
export async function followWorkers(
  session: CDPSession,
  prepare?: (ask: (method: string, params?: object) => Promise<unknown>) => Promise<void>,
): Promise<Workers> {
  const living = new Set<string>();
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  const askOne = async (sessionId: string, method: string, params: object = {}) => {
    lastId += 1;
    const id = lastId;
    const answered = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    const message = JSON.stringify({ id, method, params });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return (await answered).result;
  };
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== 'worker') return;
    living.add(sessionId);
    if (prepare === undefined) return;
    prepare((method, params) => askOne(sessionId, method, params))
      .then(() => askOne(sessionId, 'Runtime.runIfWaitingForDebugger'))
      // It may have ended meanwhile.
      .catch(() => {});
  });
  session.on('Target.detachedFromTarget', ({ sessionId }) => living.delete(sessionId));
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const answer = JSON.parse(message) as Answer;
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: prepare !== undefined,
    flatten: false,
  });
  return {
    ask: (method, params) => Promise.all([...living].map((sessionId) => askOne(sessionId, method, params))),
  };
}
