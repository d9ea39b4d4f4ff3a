/* Sends what is no message of the protocol: raw_frames ENDPOINT COUNT SEED.
 *
 * COUNT messages of one to four frames of random bytes; some begin with a right header, so that the decoders of every
 * verb get random bodies, and some with a wrong version or verb. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <zmq.h>

static uint32_t state;

static uint32_t next_random(void)
{
    state = state * 1664525u + 1013904223u; /* Numerical Recipes' linear congruential generator */
    return state >> 8;
}

int main(int argc, char **argv)
{
    if (argc != 4) {
        fprintf(stderr, "usage: raw_frames ENDPOINT COUNT SEED\n");
        return 2;
    }
    state = (uint32_t)strtoul(argv[3], NULL, 10);
    void *context = zmq_ctx_new(), *socket = zmq_socket(context, ZMQ_DEALER);
    int linger_ms = 5000;
    zmq_setsockopt(socket, ZMQ_LINGER, &linger_ms, sizeof linger_ms);
    if (zmq_connect(socket, argv[1]) != 0) {
        fprintf(stderr, "raw_frames: %s: %s\n", argv[1], zmq_strerror(zmq_errno()));
        return 1;
    }
    static const uint8_t verbs[] = {1, 2, 3, 16, 17, 24, 25, 32, 33, 34, 35, 36, 37, 48, 49, 64, 65, 66, 67, 200};
    for (long count = strtol(argv[2], NULL, 10); count > 0; count--) {
        uint32_t frames = next_random() % 4 + 1;
        for (uint32_t i = 0; i < frames; i++) {
            uint8_t bytes[600];
            size_t size = next_random() % sizeof bytes;
            for (size_t k = 0; k < size; k++)
                bytes[k] = (uint8_t)next_random();
            if (i == 0 && next_random() % 4) {
                frames = next_random() % 8 ? 2 : frames;
                size = 4;
                memcpy(bytes, "DP", 2);
                bytes[2] = next_random() % 16 ? 1 : (uint8_t)next_random();
                bytes[3] = verbs[next_random() % sizeof verbs];
            }
            zmq_send(socket, bytes, size, i + 1 < frames ? ZMQ_SNDMORE : 0);
        }
    }
    zmq_close(socket);
    zmq_ctx_term(context);
    return 0;
}
