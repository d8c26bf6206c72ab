class Solution {
  mergeTwoLists(list1, list2) {
    if (!list1) return list2;
    if (!list2) return list1;
    const front = new ListNode(0);
    let tail = front;
    while (list1 && list2) {
      if (list1.val < list2.val) {
        tail.next = new ListNode(list1.val);
        list1 = list1.next;
      } else {
        tail.next = new ListNode(list2.val);
        list2 = list2.next;
      }
      tail = tail.next;
    }
    return front.next;
  }
}
