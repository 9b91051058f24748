// The icons in use, from Navs Aksel (MIT), as SVG text: only these are bundled.
import arrowDown from "@navikt/aksel-icons/svg/ArrowDown.svg?raw";
import arrowRedo from "@navikt/aksel-icons/svg/ArrowRedo.svg?raw";
import arrowRightLeft from "@navikt/aksel-icons/svg/ArrowRightLeft.svg?raw";
import arrowUndo from "@navikt/aksel-icons/svg/ArrowUndo.svg?raw";
import arrowUp from "@navikt/aksel-icons/svg/ArrowUp.svg?raw";
import arrowsCirclepath from "@navikt/aksel-icons/svg/ArrowsCirclepath.svg?raw";
import calculator from "@navikt/aksel-icons/svg/Calculator.svg?raw";
import calendar from "@navikt/aksel-icons/svg/Calendar.svg?raw";
import checkmark from "@navikt/aksel-icons/svg/Checkmark.svg?raw";
import checkmarkCircle from "@navikt/aksel-icons/svg/CheckmarkCircle.svg?raw";
import chevronDown from "@navikt/aksel-icons/svg/ChevronDown.svg?raw";
import chevronRight from "@navikt/aksel-icons/svg/ChevronRight.svg?raw";
import chevronUp from "@navikt/aksel-icons/svg/ChevronUp.svg?raw";
import clock from "@navikt/aksel-icons/svg/Clock.svg?raw";
import envelopeClosed from "@navikt/aksel-icons/svg/EnvelopeClosed.svg?raw";
import exclamationmarkTriangle from "@navikt/aksel-icons/svg/ExclamationmarkTriangle.svg?raw";
import eye from "@navikt/aksel-icons/svg/Eye.svg?raw";
import file from "@navikt/aksel-icons/svg/File.svg?raw";
import filePdf from "@navikt/aksel-icons/svg/FilePdf.svg?raw";
import files from "@navikt/aksel-icons/svg/Files.svg?raw";
import filter from "@navikt/aksel-icons/svg/Filter.svg?raw";
import folder from "@navikt/aksel-icons/svg/Folder.svg?raw";
import gavel from "@navikt/aksel-icons/svg/Gavel.svg?raw";
import informationSquare from "@navikt/aksel-icons/svg/InformationSquare.svg?raw";
import laptop from "@navikt/aksel-icons/svg/Laptop.svg?raw";
import magnifyingGlass from "@navikt/aksel-icons/svg/MagnifyingGlass.svg?raw";
import monitor from "@navikt/aksel-icons/svg/Monitor.svg?raw";
import padlockLocked from "@navikt/aksel-icons/svg/PadlockLocked.svg?raw";
import padlockUnlocked from "@navikt/aksel-icons/svg/PadlockUnlocked.svg?raw";
import pause from "@navikt/aksel-icons/svg/Pause.svg?raw";
import pencilWriting from "@navikt/aksel-icons/svg/PencilWriting.svg?raw";
import person from "@navikt/aksel-icons/svg/Person.svg?raw";
import personGroup from "@navikt/aksel-icons/svg/PersonGroup.svg?raw";
import play from "@navikt/aksel-icons/svg/Play.svg?raw";
import plus from "@navikt/aksel-icons/svg/Plus.svg?raw";
import printerSmall from "@navikt/aksel-icons/svg/PrinterSmall.svg?raw";
import questionmarkCircle from "@navikt/aksel-icons/svg/QuestionmarkCircle.svg?raw";
import sun from "@navikt/aksel-icons/svg/Sun.svg?raw";
import table from "@navikt/aksel-icons/svg/Table.svg?raw";
import trash from "@navikt/aksel-icons/svg/Trash.svg?raw";
import upload from "@navikt/aksel-icons/svg/Upload.svg?raw";
import wallet from "@navikt/aksel-icons/svg/Wallet.svg?raw";
import xMark from "@navikt/aksel-icons/svg/XMark.svg?raw";
import xMarkOctagon from "@navikt/aksel-icons/svg/XMarkOctagon.svg?raw";

/** Icons by what they mean here. */
export const icons = {
  undo: arrowUndo,
  redo: arrowRedo,
  monitor: monitor,
  pause: pause,
  play: play,
  table: table,
  gavel: gavel,
  people: personGroup,
  laptops: laptop,
  pdf: filePdf,
  file: file,
  coins: wallet,
  needs: envelopeClosed,
  locked: padlockLocked,
  unlocked: padlockUnlocked,
  hand: pencilWriting,
  open: chevronDown,
  closed: chevronRight,
  search: magnifyingGlass,
  help: questionmarkCircle,
  warn: exclamationmarkTriangle,
  block: xMarkOctagon,
  info: informationSquare,
  close: xMark,
  done: checkmarkCircle,
  check: checkmark,
  folder: folder,
  clock: clock,
  theme: sun,
  print: printerSmall,
  eye: eye,
  upload: upload,
  filter: filter,
  reload: arrowsCirclepath,
  plus: plus,
  person: person,
  calendar: calendar,
  more: arrowUp,
  less: arrowDown,
  compare: arrowRightLeft,
  copy: files,
  remove: trash,
  model: calculator,
  up: chevronUp,
  down: chevronDown,
} as const;

export type IconName = keyof typeof icons;
