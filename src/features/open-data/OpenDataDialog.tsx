/** The desk for datasets of one's own: bring one, answer what must be asked, or take one that lies on this device. */
import '../../words/late';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { t } from '../../words/translate';
import { BringFiles } from './BringFiles';
import { ImportQuestions } from './ImportQuestions';
import { LibraryList } from './LibraryList';
import { PassedOver } from './PassedOver';
import { Refused } from './Refused';
import { useDesk } from './use-desk';
import './open-data.css';

export function OpenDataDialog({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk(onClose);
  const { step } = desk;
  return (
    <Panel name={t('open.title')} place="open" closeName={t('open.close')} onClose={onClose}>
      <div aria-live="polite" aria-busy={step.is === 'reading'}>
        {step.is === 'reading' && <p className="open-data__reading">{t('open.reading')}</p>}
        {step.is === 'refused' && <Refused key={step.refusal.message} {...step} onShow={desk.show} />}
        {step.is !== 'empty' && step.is !== 'reading' && <PassedOver refusals={step.passedOver} />}
        {step.is === 'found' && (
          <Button look="primary" onClick={() => desk.open(step.found, { is: 'file', name: step.name })}>
            {t('open.openAnyway')}
          </Button>
        )}
      </div>
      {step.is === 'import' ? (
        <ImportQuestions
          key={step.asked.file.path}
          asked={step.asked}
          onMake={desk.make}
          onCancel={desk.clear}
        />
      ) : (
        <>
          <BringFiles onBring={desk.bring} onOpen={desk.openNamed} />
          <LibraryList onOpen={desk.openNamed} />
        </>
      )}
    </Panel>
  );
}
