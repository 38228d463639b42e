/** A type that is told apart from its base by name only: no value is different at run time. */
declare const brand: unique symbol;

export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
