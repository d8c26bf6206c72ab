// An answer with a hundred thousand prototypes.
function twoSum() {
  let o = {};
  for (let i = 0; i < 1e5; i++) o = Object.create(o);
  return [o.x, o.y];
}
