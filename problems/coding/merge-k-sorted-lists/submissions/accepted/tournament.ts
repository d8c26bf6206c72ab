function mergeTwo(a: ListNode | null, b: ListNode | null): ListNode | null {
  const front = new ListNode();
  let tail = front;
  while (a !== null && b !== null) {
    if (a.val <= b.val) {
      tail.next = a;
      a = a.next;
    } else {
      tail.next = b;
      b = b.next;
    }
    tail = tail.next!;
  }
  tail.next = a ?? b;
  return front.next;
}

function mergeKLists(lists: (ListNode | null)[]): ListNode | null {
  let left = lists;
  while (left.length > 1) {
    const winners: (ListNode | null)[] = [];
    for (let i = 0; i < left.length; i += 2) {
      winners.push(i + 1 < left.length ? mergeTwo(left[i]!, left[i + 1]!) : left[i]!);
    }
    left = winners;
  }
  return left[0] ?? null;
}
