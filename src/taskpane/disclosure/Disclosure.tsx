import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode, Ref } from 'react';
import type { RowPlace } from '../lists/drawn/DrawnRows';
import { DisclosureToggle } from './DisclosureToggle';

const useStyles = makeStyles({
  item: { minWidth: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  heading: { margin: 0, flexShrink: 0, font: 'inherit' },
  wide: { flexGrow: 1, flexShrink: 1, minWidth: 0 },
});

interface Props {
  readonly as: 'li' | 'section';
  /** The toggle's line; without it the toggle is the chevron alone, which then needs a `name`. */
  readonly label?: ReactNode;
  readonly name?: string;
  /** The level of the toggle where it is a heading. */
  readonly heading?: 'h2' | 'h3';
  readonly isOpenAtFirst?: boolean;
  readonly toggleRef?: Ref<HTMLButtonElement>;
  /** What stands in its line before and after the toggle, whether it is open or not. */
  readonly before?: ReactNode;
  readonly after?: ReactNode;
  /** `false`: there is nothing to show, and no toggle. */
  readonly hasPanel?: boolean;
  readonly panelClassName?: string;
  /** Where it is a row of a long list. */
  readonly place?: RowPlace;
  readonly children: ReactNode;
}

/** A line of a list, or a part of a page, that shows and hides what belongs to it. */
export function Disclosure({
  as: Element,
  label,
  name,
  heading: Heading = 'h2',
  isOpenAtFirst = false,
  toggleRef,
  before,
  after,
  hasPanel = true,
  panelClassName,
  place,
  children,
}: Props) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const id = useId();
  const toggle = (
    <DisclosureToggle
      ref={toggleRef}
      isOpen={isOpen}
      controls={id}
      name={name}
      onToggle={() => {
        setOpen(!isOpen);
      }}
    >
      {label}
    </DisclosureToggle>
  );
  const className = mergeClasses(styles.heading, label !== undefined && styles.wide);
  return (
    <Element className={styles.item} {...place}>
      <div className={styles.head}>
        {before}
        {hasPanel &&
          (Element === 'section' ? (
            <Heading className={className}>{toggle}</Heading>
          ) : (
            <div className={className}>{toggle}</div>
          ))}
        {after}
      </div>
      {hasPanel && isOpen && (
        <div id={id} className={panelClassName}>
          {children}
        </div>
      )}
    </Element>
  );
}
