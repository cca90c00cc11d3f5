/** First words of suggested handles: how a quiet place feels. Nothing that describes a person or their state of health. */
export const firstWords: readonly string[] = `
  amber autumn azure birch blue breezy brisk bronze calm candid cedar cherry clear clover coastal copper coral cotton
  cozy crisp dappled dawn deep distant dusky early easy emerald evening fair feather fern first gentle glad golden
  grassy green hazel hidden honey indigo island ivory ivy jade kind lantern lavender light linen little lofty lunar
  maple meadow mellow merry mild misty morning mossy northern open orchard patient peach pebble pine plain prairie
  quiet rainy rosy russet saffron sandy scarlet serene shady silent silver slow snowy soft solar southern spring
  starry steady still summer sunny teal tidal timber valley velvet violet warm western wild willow windy winter woven
`
  .trim()
  .split(/\s+/);

/** Second words: things of nature and of a home. */
export const secondWords: readonly string[] = `
  acorn anchor apron aspen badger barn basin basket beacon bench blanket boat bramble bridge brook bucket candle canoe
  canyon cello chestnut cliff cloud compass cottage cove crane creek cricket cup daisy delta dolphin door dune egret
  elm ember falcon field finch fjord flute forest fountain gander garden glade grove gull harbor heron hearth hedge
  hill inlet island kettle kite ladder lagoon lake lamp lark leaf ledge lemon lilac linnet loaf loom lupine marble
  marsh mitten moon mosaic oak oar otter owl paddle pear pebble pier pillow plum pond poppy porch quail quilt raft
  reef ridge river robin saddle sail sparrow spoon spruce stone stream sundial swallow table teapot thimble thistle
  tulip umbrella valley walnut wave wharf window wren yarrow
`
  .trim()
  .split(/\s+/);
