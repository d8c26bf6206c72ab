var mergeKLists = function (lists) {
  if (lists.length === 0) return null;
  const merge = (a, b) => {
    const front = new ListNode();
    let tail = front;
    while (a && b) {
      if (a.val < b.val) [tail.next, a] = [a, a.next];
      else [tail.next, b] = [b, b.next];
      tail = tail.next;
    }
    tail.next = a || b;
    return front.next;
  };
  while (lists.length > 1) {
    const next = [];
    for (let i = 0; i + 1 < lists.length; i += 2) next.push(merge(lists[i], lists[i + 1]));
    lists = next;
  }
  return lists[0];
};
