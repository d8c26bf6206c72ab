import type { ComponentProps } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  /** `main`: the one thing to do here; `quiet`: toolbars. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly size?: 'normal' | 'small' | 'icon';
}

/** A button; never submits a form by accident. */
export function Button({ kind = 'plain', size = 'normal', type = 'button', className, ...rest }: ButtonProps) {
  const classes = className === undefined ? 'button' : `button ${className}`;
  // Which type it is, the caller decides; left out it is the one that submits nothing.
  // oxlint-disable-next-line react/button-has-type
  return <button {...rest} type={type} className={classes} data-kind={kind} data-size={size} />;
}
