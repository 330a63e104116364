import type { ColumnRole } from '../../core/read/roles/headers';
import { useDataTexts } from '../texts/dataTexts';

/** The name of what a column is read as. */
export function useRoleName(): (role: ColumnRole) => string {
  const { roles, otherRoles } = useDataTexts();
  const names = { ...roles, ...otherRoles };
  return (role) => names[role];
}
