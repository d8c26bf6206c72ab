// The independent oracle: the place of each random target is counted, and the copy is walked as far.
class Solution {
  copyRandomList(head) {
    const before = new Node(0, null, null);
    for (let node = head, last = before; node; node = node.next) {
      last.next = new Node(node.val, null, null);
      last = last.next;
    }
    for (let node = head, copy = before.next; node; node = node.next, copy = copy.next) {
      if (!node.random) continue;
      let target = before.next;
      for (let other = head; other !== node.random; other = other.next) target = target.next;
      copy.random = target;
    }
    return before.next;
  }
}
