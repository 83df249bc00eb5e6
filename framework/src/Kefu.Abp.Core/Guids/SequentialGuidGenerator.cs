using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Guids;

/// <summary>Guids that rise with time, so that new rows are appended to an index rather than scattered over it.</summary>
public class SequentialGuidGenerator(IOptions<AbpSequentialGuidGeneratorOptions> options, TimeProvider time) : IGuidGenerator, ITransientDependency
{
    private const int RandomBytes = 10;

    public Guid Create() => Create(options.Value.GetDefaultSequentialGuidType());

    public Guid Create(SequentialGuidType guidType)
    {
        Span<byte> random = stackalloc byte[RandomBytes];
        RandomNumberGenerator.Fill(random);
        Span<byte> timestamp = stackalloc byte[8];
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(timestamp, time.GetUtcNow().UtcTicks / TimeSpan.TicksPerMillisecond);
        var rising = timestamp[2..];

        Span<byte> bytes = stackalloc byte[16];
        if (guidType == SequentialGuidType.SequentialAtEnd)
        {
            random.CopyTo(bytes);
            rising.CopyTo(bytes[RandomBytes..]);
            return new Guid(bytes);
        }

        rising.CopyTo(bytes);
        random.CopyTo(bytes[rising.Length..]);
        // As text the first two groups are written most significant byte first; as bytes they are not.
        return new Guid(bytes, bigEndian: guidType == SequentialGuidType.SequentialAsString);
    }
}
