/*
 * Fills the pictures of a worksheet in with the answers that are right. Each change of a box's state
 * comes as an event of its own, so that nothing else need be known of how answers are checked.
 */
{
  const rooms = [...document.querySelectorAll('.worksheet .to-fill')].map(room => ({
    room,
    empty: room.textContent,
  }));

  /** Whether a place in a picture is for the quantity of a box: one line computes it once. */
  const isFor = (box, { line, element }) =>
    line === box.closest('.task').id && element === box.dataset.element;

  document.addEventListener('checked', ({ target: box, detail: { done } }) => {
    if ('quantity' in box.dataset) {
      rooms
        .filter(({ room }) => isFor(box, room.dataset))
        .forEach(({ room, empty }) => { room.textContent = done ? box.value.trim() : empty; });
    }
  });
}
