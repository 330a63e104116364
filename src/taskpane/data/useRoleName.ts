import type { ColumnRole } from '../../core/read/roles/headers';
import { useViewTexts } from '../texts/viewTexts';

/** The name of what a column is read as. */
export function useRoleName(): (role: ColumnRole) => string {
  const { roles, otherRoles } = useViewTexts().dataView;
  const names = { ...roles, ...otherRoles };
  return (role) => names[role];
}
