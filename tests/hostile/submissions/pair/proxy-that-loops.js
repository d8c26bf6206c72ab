// An array whose first item never comes.
function twoSum() {
  return new Proxy([0, 1], {
    get(_, key) {
      if (key === '0') for (;;);
      return 2;
    },
  });
}
