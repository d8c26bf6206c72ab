// Exports that never say what they are.
Object.defineProperty(module, 'exports', {
  get() {
    for (;;);
  },
});
