type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a field of a form consists of: one control, or the radio buttons of a group. */
export type Controls = readonly Control[];

/** What a field can be put back to: its text, or which of its choices were picked. */
export type ControlState = string | readonly boolean[];

/** Types of input that hold no text, or not any. */
const unfit = [
  ...['checkbox', 'file', 'image', 'submit', 'button', 'reset'],
  ...['number', 'range', 'color', 'date', 'month', 'week', 'time', 'datetime-local'],
];

/** The controls of a form in which something can be written or chosen. */
export function controlsIn(form: HTMLFormElement): Controls {
  // A field may be named "elements", and then is what the form's own property gives.
  const native = Object.getOwnPropertyDescriptor(HTMLFormElement.prototype, 'elements');
  const elements = native?.get?.call(form) as HTMLFormControlsCollection | undefined;
  return [...(elements ?? [])].filter(
    (element): element is Control =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  );
}

/** The field of that name, else of that id; no controls where there is none. */
export function controlsNamed(form: HTMLFormElement, name: string): Controls {
  const controls = controlsIn(form);
  const named = controls.filter((control) => control.name === name);
  return named.length > 0 ? named : controls.filter(({ id }) => id === name);
}

/** Why the text cannot be written into the field of that name; null when it can. */
export function unfitness([first]: Controls, name: string, text: string): string | null {
  if (!first) return `the form has no field ${name}`;
  if (unfit.includes(first.type)) return `the field ${name} cannot hold text`;
  if (first.matches(':disabled')) return `the field ${name} is disabled`;
  if (first instanceof HTMLSelectElement || first.type === 'radio') return null;
  const { maxLength, value, defaultValue } = first;
  if (maxLength >= 0 && added(first, text).length > maxLength)
    return `the field ${name} holds ${String(maxLength)} characters at most`;
  const isOneLine = !(first instanceof HTMLTextAreaElement) && first.type !== 'hidden';
  // Below what stands in a text area there is room.
  return isOneLine && value !== '' && value !== defaultValue ? `the field ${name} holds the visitor's own words` : null;
}

/** Whether a visitor can see the control and get to it; traps for machines are hidden from both. */
export function isReachable(control: Control): boolean {
  const { right, bottom } = control.getBoundingClientRect();
  return (
    !control.matches(':disabled, :read-only:not(select), [aria-hidden="true"] *') &&
    !unfit.includes(control.type) &&
    control.tabIndex >= 0 &&
    control.getClientRects().length > 0 &&
    getComputedStyle(control).visibility === 'visible' &&
    right + scrollX > 0 &&
    bottom + scrollY > 0
  );
}

/** The text that the field holds, or the value that is chosen in it. */
export function heldBy(controls: Controls): string {
  const [first] = controls;
  if (first?.type !== 'radio') return first?.value ?? '';
  return controls.find(isChecked)?.value ?? '';
}

/** What `restore` puts the field back to. */
export function stateOf(controls: Controls): ControlState {
  const [first] = controls;
  if (first?.type === 'radio') return controls.map(isChecked);
  return first instanceof HTMLSelectElement ? [...first.options].map(({ selected }) => selected) : heldBy(controls);
}

/**
 * Writes as a visitor does, so that frameworks and form builders notice: below what stands in a text area already, or by choosing
 * what has the value.
 *
 * @returns false where there is no such choice.
 */
export function write(controls: Controls, text: string): boolean {
  const [first] = controls;
  if (!first) return false;
  if (first.type === 'radio') {
    const radio = controls.find((control) => control.value === text && !control.matches(':disabled'));
    radio?.click();
    return radio !== undefined;
  }
  if (first instanceof HTMLSelectElement) {
    if (![...first.options].some(({ value, disabled }) => value === text && !disabled)) return false;
    setNatively(first, 'value', text);
  } else setNatively(first, 'value', added(first, text));
  return true;
}

/** In a text area the text ends with a line break, so that what the visitor adds stands on a line of its own. */
function added(field: HTMLInputElement | HTMLTextAreaElement, text: string): string {
  if (!(field instanceof HTMLTextAreaElement)) return text;
  return field.value.trim() === '' ? `${text}\n` : `${field.value}\n\n${text}\n`;
}

/** Puts the field back, as a visitor does. */
export function restore(controls: Controls, state: ControlState): void {
  const [first] = controls;
  if (!first) return;
  if (typeof state === 'string') {
    setNatively(first, 'value', state);
    return;
  }
  const chosen = state.indexOf(true);
  if (first instanceof HTMLSelectElement) {
    first.selectedIndex = chosen;
    [...first.options].forEach((option, index) => {
      if (state[index]) option.selected = true;
    });
    tell(first);
  } else if (controls[chosen]) controls[chosen].click();
  else {
    const checked = controls.find(isChecked);
    if (checked) setNatively(checked, 'checked', false);
  }
}

function isChecked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}

/** React puts a property of its own before the native one and takes a value that went through it for no change. */
function setNatively(control: Control, property: 'value' | 'checked', value: unknown): void {
  const native = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control) as object, property);
  native?.set?.call(control, value);
  tell(control);
}

function tell(control: Control): void {
  for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
