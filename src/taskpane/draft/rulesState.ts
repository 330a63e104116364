import type { Problem } from '../../core/problem';
import type { Settings } from '../../core/settings/settings';
import type { RulesRead } from '../host/paneHost';
import { withoutRules } from './draftRules';
import type { Scope } from './draftRules';
import { sameValue } from '../../core/sameValue';
import type { RuleEffect } from '../worker/engines/ruleEngine';

/** What the view of the rules shows; kept while another view is open. */
export interface RulesState {
  /** What was read of the workbook for this view, `null` until it was read once. */
  readonly read: RulesRead | null;
  /** The settings as they are being changed, `null` while they are as saved. */
  readonly draft: Settings | null;
  readonly scope: Scope;
  readonly effect: EffectState;
  readonly preset: PresetState;
  /** Whether the rules were saved and nothing was changed since. */
  readonly justSaved: boolean;
}

/** What the draft would change in the ranking. */
type EffectState =
  | { readonly kind: 'none' }
  /** With the effect of the draft before, to be shown until this one is known. */
  | { readonly kind: 'computing'; readonly before: RuleEffect | null }
  | { readonly kind: 'known'; readonly effect: RuleEffect }
  /** A problem that a person can do something about, or what the program said when it failed. */
  | { readonly kind: 'failed'; readonly error: Problem | string };

export type PresetState =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly name: string; readonly problem: Problem }
  /** Its rules are the draft. `asks`: it has corrections of sheets, and nobody said yet which ones hold. */
  | {
      readonly kind: 'loaded';
      readonly name: string;
      readonly sheets: Settings['sheets'];
      readonly asks: boolean;
    };

export type RulesEvent =
  | { readonly type: 'read'; readonly read: RulesRead }
  | { readonly type: 'saved'; readonly settings: Settings }
  | { readonly type: 'edited'; readonly draft: Settings }
  | { readonly type: 'discarded' }
  | { readonly type: 'scopeChosen'; readonly scope: Scope }
  | { readonly type: 'effectRequested' }
  | { readonly type: 'effectKnown'; readonly effect: RuleEffect | null }
  | { readonly type: 'effectFailed'; readonly error: Problem | string }
  | { readonly type: 'presetLoaded'; readonly name: string; readonly settings: Settings }
  | { readonly type: 'presetRefused'; readonly name: string; readonly problem: Problem }
  | { readonly type: 'presetCorrectionsChosen'; readonly take: boolean };

export const initialRules: RulesState = {
  read: null,
  draft: null,
  scope: null,
  effect: { kind: 'none' },
  preset: { kind: 'none' },
  justSaved: false,
};

/** How the view of the rules changes; `saved` are the settings that the workbook carries. */
export function rulesReducer(state: RulesState, event: RulesEvent, saved: Settings): RulesState {
  switch (event.type) {
    case 'read':
      return { ...state, read: event.read };
    case 'saved':
      return {
        ...state,
        draft: null,
        effect: { kind: 'none' },
        preset: { kind: 'none' },
        justSaved: true,
      };
    case 'edited':
      return edited(state, event.draft, saved);
    case 'discarded':
      return { ...state, draft: null, effect: { kind: 'none' }, preset: { kind: 'none' }, justSaved: false };
    case 'scopeChosen':
      return { ...state, scope: event.scope };
    case 'effectRequested':
      return { ...state, effect: { kind: 'computing', before: lastEffect(state.effect) } };
    case 'effectKnown':
      return {
        ...state,
        effect: event.effect === null ? { kind: 'none' } : { kind: 'known', effect: event.effect },
      };
    case 'effectFailed':
      return { ...state, effect: { kind: 'failed', error: event.error } };
    case 'presetLoaded': {
      const { sheets } = event.settings;
      const asks = sheets.length > 0 && !sameValue(sheets, saved.sheets);
      return {
        ...edited(state, { ...event.settings, sheets: saved.sheets }, saved),
        preset: { kind: 'loaded', name: event.name, sheets, asks },
      };
    }
    case 'presetRefused':
      return { ...state, preset: { kind: 'refused', name: event.name, problem: event.problem } };
    case 'presetCorrectionsChosen': {
      if (state.preset.kind !== 'loaded') return state;
      const draft = draftOf(state, saved);
      return {
        ...edited(state, { ...draft, sheets: event.take ? state.preset.sheets : saved.sheets }, saved),
        preset: { ...state.preset, asks: false },
      };
    }
  }
}

/**
 * The rules that the workbook carries changed: by a save of this view, or of corrections of sheets. The draft stays,
 * with the corrections as they are now.
 */
export function afterSaving(state: RulesState, before: Settings, saved: Settings): RulesState {
  const { draft } = state;
  if (draft === null || sameValue(before, saved)) return state;
  const kept = sameValue(draft.sheets, before.sheets) ? { ...draft, sheets: saved.sheets } : draft;
  return { ...state, draft: sameValue(kept, saved) ? null : kept };
}

/** The rules that the view shows: those being changed, else the saved ones. */
export function draftOf({ draft }: RulesState, saved: Settings): Settings {
  return draft ?? saved;
}

/** Whether any rule is another than the default. */
export function hasRules(settings: Settings): boolean {
  return !sameValue(settings, withoutRules(settings));
}

function edited(state: RulesState, draft: Settings, saved: Settings): RulesState {
  const isSaved = sameValue(draft, saved);
  return {
    ...state,
    draft: isSaved ? null : draft,
    effect: isSaved ? { kind: 'none' } : state.effect,
    justSaved: false,
  };
}

function lastEffect(effect: EffectState): RuleEffect | null {
  if (effect.kind === 'known') return effect.effect;
  return effect.kind === 'computing' ? effect.before : null;
}
