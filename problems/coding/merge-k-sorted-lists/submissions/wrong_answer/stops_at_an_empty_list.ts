export function mergeKLists(lists: (ListNode | null)[]): ListNode | null {
  const front = new ListNode();
  let tail = front;
  const heads = [...lists];
  for (;;) {
    let best = -1;
    for (let i = 0; i < heads.length; i++) {
      const head = heads[i];
      if (!head) break;
      if (best === -1 || head.val < heads[best]!.val) best = i;
    }
    if (best === -1) return front.next;
    tail = tail.next = heads[best]!;
    heads[best] = tail.next;
    if (!heads[best]) heads.splice(best, 1);
  }
}
