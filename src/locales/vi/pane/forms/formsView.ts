/** Texts of the view of the forms that go to units and come back. */
export const formsView = {
  partsLabel: 'Phiếu chấm điểm của các đơn vị',
  parts: { issue: 'Phát mẫu', gather: 'Thu phiếu' },
};

export type FormsViewTexts = typeof formsView;
