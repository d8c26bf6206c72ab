class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        slow = fast = head
        while fast.next and fast.next.next:
            slow, fast = slow.next, fast.next.next
        first, second = head, slow.next
        slow.next = None
        while second:
            after_first, after_second = first.next, second.next
            first.next, second.next = second, after_first
            first, second = after_first, after_second
