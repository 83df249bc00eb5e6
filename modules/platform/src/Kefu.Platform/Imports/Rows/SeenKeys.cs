using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Kefu.Platform.Imports.Rows;

/// <summary>Keys that stood in earlier rows. Only their hashes are held: 200,000 rows take a few megabytes.</summary>
internal sealed class SeenKeys
{
    private readonly Dictionary<UInt128, int> _rows = [];

    /// <summary>The earlier row with this key; null, and remembered from now on, where there is none.</summary>
    public int? EarlierRow(string key, int row)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(key), hash);
        var short128 = BinaryPrimitives.ReadUInt128LittleEndian(hash);
        if (_rows.TryGetValue(short128, out var earlier))
            return earlier;
        _rows.Add(short128, row);
        return null;
    }
}
