using System.Buffers;
using System.Security.Cryptography;
using Kefu.Platform.Imports.Reading;
using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Imports.Storage;

/// <summary>Keeps uploaded files below the data folder, each under its import's id.</summary>
internal sealed class ImportFileStore(IConfiguration configuration) : ISingletonDependency
{
    private const int BufferBytes = 81920, NameLength = 200;

    private readonly string _folder = Path.Combine(DataFolder.Of(configuration), "imports");

    public string PathOf(Guid importId) => Path.Combine(_folder, importId.ToString("N"));

    /// <summary>Writes the content away as it comes in. What is refused leaves no file behind.</summary>
    /// <exception cref="ImportFileException">The file is too large, empty, or nothing that is read.</exception>
    public async Task<StoredFile> SaveAsync(Guid importId, string name, Stream content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(_folder);
        var path = PathOf(importId);
        try
        {
            var file = await WriteAsync(path, name, content, cancellationToken);
            FileInspection.KindOf(path);
            return file;
        }
        catch
        {
            File.Delete(path);
            throw;
        }
    }

    public void Delete(Guid importId) => File.Delete(PathOf(importId));

    private static async Task<StoredFile> WriteAsync(string path, string name, Stream content, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes, FileOptions.Asynchronous);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            long bytes = 0;
            for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
            {
                bytes += read;
                if (bytes > ImportLimits.FileBytes)
                    throw new ImportFileException(ImportErrorCodes.FileTooLarge).Naming("Limit", ImportLimits.FileBytes / (1024 * 1024));
                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }

            return new StoredFile(NameOnly(name), Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // Some browsers send a path.
    private static string NameOnly(string name) => name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Trim().Truncate(NameLength)!;
}
