import { useEffect, useRef, type KeyboardEvent } from 'react';

export interface LabelFieldProps {
  readonly label: string;
  readonly value: string;
  /** Takes the keyboard at once, where a button was pressed to write here. */
  readonly takesFocus?: boolean;
  /** Hears the new text, or null where nothing is to change. */
  readonly onDone: (text: string | null) => void;
}

/** A field in the place of a name: Enter or leaving it takes the text, Escape does not. */
export function LabelField({ label, value, takesFocus = false, onDone }: LabelFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const isDone = useRef(false);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const finish = (text: string | null): void => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(text);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') finish(event.currentTarget.value.trim());
    else if (event.key === 'Escape') finish(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <input
      ref={field}
      className="field"
      aria-label={label}
      defaultValue={value}
      maxLength={200}
      onFocus={(event) => {
        isDone.current = false;
        event.target.select();
      }}
      onKeyDown={press}
      onBlur={(event) => finish(event.target.value.trim())}
    />
  );
}
