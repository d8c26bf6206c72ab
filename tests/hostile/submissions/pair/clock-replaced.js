// A clock that stands still.
Date.now = () => 0;
performance = { now: () => 0 };
function twoSum() {
  for (;;);
}
