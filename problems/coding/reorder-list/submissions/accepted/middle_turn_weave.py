class Solution:
    def reorderList(self, head: Optional[ListNode]) -> None:
        """Changes the list in place."""
        slow = fast = head
        while fast.next is not None and fast.next.next is not None:
            slow = slow.next
            fast = fast.next.next

        rest = slow.next
        slow.next = None
        second = None
        while rest is not None:
            following = rest.next
            rest.next = second
            second = rest
            rest = following

        first = head
        while second is not None:
            following = second.next
            second.next = first.next
            first.next = second
            first = second.next
            second = following
