/**
 * Keeps the tab of the sheet in front in sight: Univer (0.25.1) scrolls to where it was before the sheets of a run came
 * and went. Who scrolls through the tabs is left alone.
 *
 * @param container the element that Univer was started in
 */
export function keepTabInView(container: HTMLElement): void {
  let shown: Element | null = null;
  let place = 0;
  let touched = -Infinity;
  const tabInFront = (): HTMLElement | null => container.querySelector(TAB_IN_FRONT);
  const bringIntoView = (tab: HTMLElement | null): void =>
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const follow = (): void => {
    const tab = tabInFront();
    if (tab === null || (tab === shown && tab.offsetLeft === place)) return;
    [shown, place] = [tab, tab.offsetLeft];
    bringIntoView(tab);
  };
  new MutationObserver(follow).observe(container, {
    subtree: true,
    childList: true,
    attributeFilter: ['aria-selected'],
  });
  const touch = ({ timeStamp }: Event): void => {
    touched = timeStamp;
  };
  for (const event of ['pointerdown', 'wheel']) {
    container.addEventListener(event, touch, { capture: true, passive: true });
  }
  const afterScroll = ({ target, timeStamp }: Event): void => {
    const tab = tabInFront();
    const isOfTabs = target instanceof Element && target.contains(tab);
    if (isOfTabs && timeStamp - touched > MILLISECONDS_OF_A_SCROLL) bringIntoView(tab);
  };
  container.addEventListener('scroll', afterScroll, { capture: true, passive: true });
}

const TAB_IN_FRONT = '[data-u-comp="slide-tab-item"][aria-selected="true"]';
const MILLISECONDS_OF_A_SCROLL = 1000;
