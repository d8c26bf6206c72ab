// An error whose description never ends.
throw {
  get message() {
    throw 1;
  },
  get name() {
    for (;;);
  },
};
