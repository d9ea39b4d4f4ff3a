# One image for all three processes: depesche broker, depesche worker, depesche store (see docker-compose.yml).
#
#   docker build -t depesche .
#   docker run --rm depesche --help

FROM debian:bookworm-slim AS build
WORKDIR /src
# The packages change less often than the sources: a layer of their own.
COPY scripts/deps scripts/deps
RUN scripts/deps && rm -rf /var/lib/apt/lists/*
COPY . .
RUN scripts/build release && DESTDIR=/out cmake --install build/release --prefix /usr/local --strip

FROM debian:bookworm-slim
COPY scripts/deps /tmp/deps
RUN /tmp/deps --runtime && rm -rf /tmp/deps /var/lib/apt/lists/* /var/cache/apt/*.bin \
    && useradd --uid 10001 --home-dir /data --no-create-home --shell /usr/sbin/nologin depesche \
    && install -d -o depesche -g depesche /data /data/broker /data/store
COPY --from=build /out/usr/local /usr/local
USER depesche
WORKDIR /data
# The broker's and the store's port.
EXPOSE 5570 5580
STOPSIGNAL SIGTERM
ENTRYPOINT ["depesche"]
CMD ["--help"]
