// Prints while it is being printed.
const o = {
  get a() {
    console.log(o);
    return 1;
  },
};
function twoSum() {
  console.log(o);
  return [9, 9];
}
