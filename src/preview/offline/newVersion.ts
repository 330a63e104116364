import type { PreviewTexts } from '../../locales/textTypes';
import { button, create } from '../page/elements';

/**
 * Tells that a new version is there, below the page, until it is used or put aside. It is not used while the workbook has
 * changes that are not saved, or while another window has the version before.
 */
export function tellNewVersion(
  texts: PreviewTexts['newVersion'],
  close: string,
  {
    isUnsaved,
    use,
  }: {
    readonly isUnsaved: () => boolean;
    readonly use: () => Promise<'taken' | 'others-open'>;
  },
): void {
  document.querySelector('.new-version')?.remove();
  const first = create('p', { className: 'heading', textContent: texts.heading });
  const why = create('p', {});
  const bar = create('aside', { className: 'notice news new-version' }, [
    create('div', {}, [first, why]),
    button(
      texts.use,
      () => {
        if (isUnsaved()) {
          why.textContent = texts.saveFirst;
          return;
        }
        void use().then((answer) => {
          if (answer === 'others-open') why.textContent = texts.closeOthers;
        });
      },
      'primary',
    ),
    button(close, () => {
      bar.remove();
    }),
  ]);
  bar.setAttribute('role', 'status');
  document.body.append(bar);
}
