using System.Text;

namespace Kefu.ApiTests;

/// <summary>
/// What a spreadsheet program makes of a workbook with a password: a compound file (MS-CFB) with the encrypted package beside
/// the description of its encryption (MS-OFFCRYPTO, agile).
/// </summary>
internal static class ProtectedFile
{
    private const int Sector = 512, InformationSectors = 8, Streams = 2;
    private const uint None = 0xFFFFFFFF, End = 0xFFFFFFFE, AllocationTable = 0xFFFFFFFD;

    public static byte[] Make()
    {
        var file = new byte[Sector * (1 + Streams + 2 * InformationSectors)];
        WriteHead(file);
        WriteAllocation(file.AsSpan(Sector, Sector));
        WriteEntry(file, 0, "Root Entry", kind: 5, right: None, child: 1, start: End, length: 0);
        WriteEntry(file, 1, "EncryptionInfo", kind: 2, right: 2, child: None, start: Streams, InformationSectors * Sector);
        WriteEntry(file, 2, "EncryptedPackage", kind: 2, right: None, child: None, start: Streams + InformationSectors, InformationSectors * Sector);
        Information().CopyTo(file, Sector * (1 + Streams));
        return file;
    }

    private static void WriteHead(byte[] file)
    {
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Words(file, 24, 0x3E, 3, 0xFFFE, 9, 6);
        Numbers(file, 44, 1, 1, 0, 4096, End, 0, End, 0, 0);
        file.AsSpan(80, Sector - 80).Fill(0xFF);
    }

    private static void WriteAllocation(Span<byte> table)
    {
        table.Fill(0xFF);
        Numbers(table, 0, AllocationTable, End);
        for (var sector = Streams; sector < Streams + 2 * InformationSectors; sector++)
        {
            var isLast = (sector - Streams) % InformationSectors == InformationSectors - 1;
            Numbers(table, sector * sizeof(uint), isLast ? End : (uint)sector + 1);
        }
    }

    private static void WriteEntry(byte[] file, int index, string name, byte kind, uint right, uint child, uint start, uint length)
    {
        var at = Sector * 2 + index * 128;
        Encoding.Unicode.GetBytes(name).CopyTo(file, at);
        Words(file, at + 64, (name.Length + 1) * 2);
        (file[at + 66], file[at + 67]) = (kind, 1);
        Numbers(file, at + 68, None, right, child);
        Numbers(file, at + 116, start, length);
    }

    private static byte[] Information()
    {
        const string cipher = "saltSize=\"16\" blockSize=\"16\" keyBits=\"256\" hashSize=\"64\" cipherAlgorithm=\"AES\" cipherChaining=\"ChainingModeCBC\" hashAlgorithm=\"SHA512\"";
        string salt = Convert.ToBase64String(new byte[16]), key = Convert.ToBase64String(new byte[32]), hash = Convert.ToBase64String(new byte[64]);
        var xml = $"<encryption xmlns=\"http://schemas.microsoft.com/office/2006/encryption\" xmlns:p=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\"><keyData {cipher} saltValue=\"{salt}\"/>"
            + $"<dataIntegrity encryptedHmacKey=\"{hash}\" encryptedHmacValue=\"{hash}\"/><keyEncryptors><keyEncryptor uri=\"http://schemas.microsoft.com/office/2006/keyEncryptor/password\">"
            + $"<p:encryptedKey spinCount=\"1000\" {cipher} saltValue=\"{salt}\" encryptedVerifierHashInput=\"{salt}\" encryptedVerifierHashValue=\"{hash}\" encryptedKeyValue=\"{key}\"/></keyEncryptor></keyEncryptors></encryption>";
        return [4, 0, 4, 0, 0x40, 0, 0, 0, .. Encoding.UTF8.GetBytes(xml.PadRight(InformationSectors * Sector - 8))];
    }

    private static void Words(Span<byte> file, int at, params ReadOnlySpan<int> values)
    {
        for (var i = 0; i < values.Length; i++)
            BitConverter.TryWriteBytes(file[(at + i * sizeof(ushort))..], (ushort)values[i]);
    }

    private static void Numbers(Span<byte> file, int at, params ReadOnlySpan<uint> values)
    {
        for (var i = 0; i < values.Length; i++)
            BitConverter.TryWriteBytes(file[(at + i * sizeof(uint))..], values[i]);
    }
}
