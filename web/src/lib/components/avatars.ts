import type { Avatar } from '#shared/roles.ts';

interface AvatarShape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
}

export interface AvatarDrawing {
  readonly ground: string;
  readonly shapes: readonly AvatarShape[];
}

const circle = (x: number, y: number, r: number) =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
const ellipse = (x: number, y: number, rx: number, ry: number) =>
  `M${x - rx} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0`;

/** Small landscapes on a 40-unit square, the same in both themes. */
export const avatarDrawings: Record<Avatar, AvatarDrawing> = {
  river: {
    ground: '#cfe0e6',
    shapes: [
      { d: 'M0 26c6-5 10 5 20 0s14 3 20-1v15H0z', fill: '#2c6784' },
      { d: 'M0 32c6-4 12 4 20 0s14 3 20-1v9H0z', fill: '#1d4d66' },
      { d: circle(28, 12, 4), fill: '#f0b43c' },
    ],
  },
  wren: {
    ground: '#f4ded2',
    shapes: [
      { d: 'M9 24c0-7 6-11 12-10 5 1 7 4 6 8-1 5-5 8-10 8-4 0-8-2-8-6z', fill: '#8b5a3c' },
      { d: 'm27 20 6-1-5 4zM10 23 4 16l2 9z', fill: '#8b5a3c' },
      { d: circle(23.5, 18.5, 1.3), fill: '#fff' },
      { d: 'M17 30v4M20 30v4', stroke: '#5b3a25', width: 1.5 },
    ],
  },
  heron: {
    ground: '#d7e5ea',
    shapes: [
      { d: 'M23 10c-5 2-2 8-6 12-3 3-6 3-6 6 6 1 12-2 13-8 .7-4-1-6 1-9l5 1z', fill: '#4d6577' },
      { d: 'M16 28v8M20 27v9', stroke: '#4d6577', width: 1.5 },
      { d: 'M0 35h40v5H0z', fill: '#93b5c4' },
    ],
  },
  lantern: {
    ground: '#fae3b0',
    shapes: [
      { d: 'M14 15h12l2 15H12z', fill: '#8a4b12' },
      { d: 'M17 18h6l1 9h-8z', fill: '#f7c552' },
      { d: 'M16 15a4 4 0 0 1 8 0', stroke: '#8a4b12', width: 2 },
      { d: 'M0 34h40v6H0z', fill: '#d8b36c' },
    ],
  },
  kettle: {
    ground: '#efe1da',
    shapes: [
      { d: 'M11 31c-2-9 1-15 9-15s11 6 9 15z', fill: '#a3503f' },
      { d: 'm28 21 6-4 1 2-5 6zM17 13h6v3h-6z', fill: '#a3503f' },
      { d: 'M13 17c-1-8 15-8 14 0', stroke: '#5c2b22', width: 1.8 },
      { d: 'M0 31h40v9H0z', fill: '#c9a88f' },
      { d: 'M34 14c-2-2 1-3-1-6M37 12c-1-2 1-3 0-5', stroke: '#b9a49b', width: 1.4 },
    ],
  },
  oak: {
    ground: '#e2e9d5',
    shapes: [
      { d: circle(20, 17, 10), fill: '#5f7f3a' },
      { d: circle(14, 19, 5), fill: '#4a6a2c' },
      { d: 'M18 22h4v13h-4z', fill: '#5b4327' },
      { d: 'M0 34h40v6H0z', fill: '#9cb681' },
    ],
  },
  fern: {
    ground: '#d8ead2',
    shapes: [
      { d: 'M12 36C14 24 19 14 30 6', stroke: '#2c6434', width: 2 },
      {
        d: 'M14 28c-4-1-6-4-6-7 5 0 7 3 6 7zM17 21c-4-2-5-5-4-8 4 1 6 4 4 8zM22 14c-3-2-4-5-2-8 3 2 4 5 2 8zM15 28c4 1 8-1 9-4-4-2-8 0-9 4zM18 21c4 1 8-1 9-4-4-2-8 0-9 4z',
        fill: '#4f8a4c',
      },
    ],
  },
  moss: {
    ground: '#e6ead2',
    shapes: [
      { d: 'M0 30c4-9 11-12 17-7 5-6 15-6 23 3v14H0z', fill: '#7d9a48' },
      { d: 'M0 34c6-5 13-6 20-2 7-4 14-4 20 0v8H0z', fill: '#5d7a34' },
      { d: `${circle(10, 25, 1.2)}${circle(24, 23, 1.2)}${circle(32, 27, 1.2)}`, fill: '#dbe49a' },
    ],
  },
  harbor: {
    ground: '#dce6ee',
    shapes: [
      { d: 'M20 8v17M20 9l9 13H20zM19 12l-7 10h7z', fill: '#f8f4e8', stroke: '#34556d', width: 1.2 },
      { d: 'M9 25h22c-1 4-4 6-8 6h-6c-4 0-7-2-8-6z', fill: '#34556d' },
      { d: 'M0 31c6-3 10 3 20 0s14 3 20 0v9H0z', fill: '#6f9bb5' },
    ],
  },
  hill: {
    ground: '#f3eccb',
    shapes: [
      { d: 'M0 26c10-7 22-6 40-1v15H0z', fill: '#7fa356' },
      { d: 'M0 32c12-5 26-4 40 0v8H0z', fill: '#4f7a38' },
      { d: circle(12, 12, 4.5), fill: '#e79a2f' },
    ],
  },
  lamp: {
    ground: '#3b3a5c',
    shapes: [
      { d: circle(20, 13, 9), fill: '#5a577f' },
      { d: circle(20, 13, 5.5), fill: '#f3d98a' },
      { d: 'M20 18v17M15 35h10', stroke: '#15142b', width: 2 },
      { d: 'M0 35c12-3 28-3 40 0v5H0z', fill: '#25243f' },
    ],
  },
  stone: {
    ground: '#e7e2d8',
    shapes: [
      { d: ellipse(20, 31, 12, 5), fill: '#6a6f6b' },
      { d: ellipse(20, 23, 8.5, 4), fill: '#8b8f88' },
      { d: ellipse(20, 16.5, 5.5, 3.2), fill: '#5c625e' },
    ],
  },
  marsh: {
    ground: '#efe3d0',
    shapes: [
      { d: 'M0 29h40v11H0z', fill: '#7fa0a0' },
      { d: 'M12 34V14M19 36V9M26 34V17', stroke: '#5d6b34', width: 1.6 },
      { d: 'M10.500 11h3v8h-3zM17.500 6h3v9h-3zM24.500 14h3v7h-3z', fill: '#6b4526' },
      { d: 'M4 34h9M22 36h12', stroke: '#b9cfce', width: 1.5 },
    ],
  },
  gate: {
    ground: '#e9def3',
    shapes: [
      { d: 'M0 30c14-4 26-4 40 0v10H0z', fill: '#8f7aa6' },
      { d: 'M8 33V14h3v19zM29 33V14h3v19z', fill: '#4b2f63' },
      { d: 'M11 18h18M11 24h18M11 29h18M12 29 28 18', stroke: '#64437f', width: 1.8 },
    ],
  },
};
