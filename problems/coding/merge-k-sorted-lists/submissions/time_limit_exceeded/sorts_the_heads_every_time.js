const mergeKLists = (lists) => {
  const front = new ListNode();
  let tail = front;
  for (;;) {
    lists = lists.filter((head) => head !== null).sort((a, b) => a.val - b.val);
    if (lists.length === 0) return front.next;
    tail.next = lists[0];
    tail = tail.next;
    lists[0] = tail.next;
  }
};
