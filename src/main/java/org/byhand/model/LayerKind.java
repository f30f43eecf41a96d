package org.byhand.model;

import java.util.List;
import java.util.Optional;

/**
 * The kinds of layers besides {@code dense}. Each reads what the author wrote and gives a layer
 * that emits its equations; everything else is the engine's.
 */
public enum LayerKind implements CatalogueEntry {
  /** {@code torch.nn.RNN}. */
  RNN("rnn", Input.SEQUENCE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return RnnLayer.build(spec);
    }
  },
  /** {@code torch.nn.LSTM}; Hochreiter and Schmidhuber, 1997. */
  LSTM("lstm", Input.SEQUENCE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return LstmLayer.build(spec);
    }
  },
  /** {@code torch.nn.GRU}; Cho and others, 2014. */
  GRU("gru", Input.SEQUENCE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return GruLayer.build(spec);
    }
  },
  /** A vector for each word. */
  EMBEDDING("embedding", Input.ANY) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return EmbeddingLayer.build(spec);
    }
  },
  /** Self-attention, with one head or several. */
  ATTENTION("attention", Input.SEQUENCE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return AttentionLayer.build(spec);
    }
  },
  /** Each feature over the batch to mean 0 and variance 1. */
  BATCH_NORM("batch_norm", Input.ANY) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return NormLayer.build(spec, NormLayer.Kind.BATCH);
    }
  },
  /** Each vector to mean 0 and variance 1. */
  LAYER_NORM("layer_norm", Input.ANY) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return NormLayer.build(spec, NormLayer.Kind.LAYER);
    }
  },
  /** Each vector to a mean square of 1. */
  RMS_NORM("rms_norm", Input.ANY) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return NormLayer.build(spec, NormLayer.Kind.RMS);
    }
  },
  /** Some numbers are left out in training. */
  DROPOUT("dropout", Input.ANY) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return DropoutLayer.build(spec);
    }
  },
  /** {@code torch.nn.Conv2d}. */
  CONV2D("conv2d", Input.IMAGE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return ConvLayer.build(spec);
    }
  },
  /** {@code torch.nn.MaxPool2d}. */
  MAX_POOL("max_pool", Input.IMAGE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return PoolLayer.build(spec, true);
    }
  },
  /** {@code torch.nn.AvgPool2d}. */
  AVG_POOL("avg_pool", Input.IMAGE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return PoolLayer.build(spec, false);
    }
  },
  /** Tells the places of a sequence apart. */
  POSITIONAL_ENCODING("positional_encoding", Input.SEQUENCE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return PositionLayer.build(spec);
    }
  },
  /** {@code torch.nn.TransformerEncoderLayer}. */
  TRANSFORMER_BLOCK("transformer_block", Input.SEQUENCE) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return TransformerBlock.build(spec);
    }
  },
  /** An image becomes a vector. */
  FLATTEN("flatten", Input.MATRIX) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      return FlattenLayer.build(spec);
    }
  },
  /** What goes in is added to what the inner layers make of it; He et al., 2016. */
  RESIDUAL("residual", Input.ANY) {
    @Override
    Optional<NetworkLayer> build(LayerSpec spec) {
      spec.checkArguments(List.of());
      return spec.finish(new ResidualLayer(spec.name(), spec.inner(spec.input())));
    }
  };

  /** What one example has to be for a layer that stands first. */
  enum Input {
    /** A vector will do. */
    ANY,
    /** Vectors in order. */
    SEQUENCE,
    /** Rows and columns of numbers. */
    IMAGE,
    /** Either of the two. */
    MATRIX
  }

  private final String id;
  private final Input input;

  LayerKind(String id, Input input) {
    this.id = id;
    this.input = input;
  }

  @Override
  public String id() {
    return id;
  }

  Input input() {
    return input;
  }

  /** The layer; empty if something was reported. */
  abstract Optional<NetworkLayer> build(LayerSpec spec);
}
