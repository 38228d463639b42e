/** Where fingers point, the desk asks for nothing that fingers cannot do. */
import { OpenDesk } from './pages/open-desk';
import { expect, test } from './test';

test('it speaks of choosing and pasting, not of dropping', async ({ readout, page }) => {
  await readout.open();
  const desk = new OpenDesk(page);
  await desk.show();
  await expect(desk.dialog()).toContainText('Choose a file or a zip archive, or paste its text');
  await expect(desk.dialog()).not.toContainText('Drop a file');
});
