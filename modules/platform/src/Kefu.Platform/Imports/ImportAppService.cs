using Kefu.Platform.Imports.ErrorFile;
using Kefu.Platform.Imports.Jobs;
using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Imports.Storage;
using Kefu.Platform.Localization;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Threading;
using Volo.Abp.Users;

namespace Kefu.Platform.Imports;

/// <summary>Answers for imports. Over HTTP <see cref="ImportController"/> stands before it.</summary>
[Authorize]
internal sealed class ImportAppService : ApplicationService, IImportAppService
{
    private readonly IRepository<Import, Guid> _imports;
    private readonly IRepository<ImportNote, Guid> _notes;
    private readonly ImportTypes _types;
    private readonly ImportDtos _dtos;
    private readonly ImportQueue _queue;
    private readonly ImportFileStore _files;
    private readonly ImportOpener _opener;
    private readonly ImportChanges _changes;
    private readonly ErrorFileWriter _errorFiles;
    private readonly ICurrentSite _site;
    private readonly ICancellationTokenProvider _cancellation;

    public ImportAppService(
        IRepository<Import, Guid> imports,
        IRepository<ImportNote, Guid> notes,
        ImportTypes types,
        ImportDtos dtos,
        ImportQueue queue,
        ImportFileStore files,
        ImportOpener opener,
        ImportChanges changes,
        ErrorFileWriter errorFiles,
        ICurrentSite site,
        ICancellationTokenProvider cancellation)
    {
        (_imports, _notes, _types, _dtos, _queue, _files) = (imports, notes, types, dtos, queue, files);
        (_opener, _changes, _errorFiles, _site, _cancellation) = (opener, changes, errorFiles, site, cancellation);
        LocalizationResource = typeof(PlatformResource);
    }

    public async Task<ListResultDto<ImportTypeDto>> GetTypesAsync()
    {
        var allowed = new List<ImportTypeDto>();
        foreach (var type in _types.All)
        {
            if (await AuthorizationService.IsGrantedAsync(type.PermissionName))
                allowed.Add(_dtos.Of(type));
        }

        return new ListResultDto<ImportTypeDto>(allowed);
    }

    public async Task<ImportUploadedDto> UploadAsync(UploadImportInput input)
    {
        var type = _types.Get(input.Type);
        await CheckPolicyAsync(type.PermissionName);
        var id = GuidGenerator.Create();
        var file = await KeepAsync(id, input);
        var import = new Import(id, type.Name, CurrentUser.GetId(), _site.Id, file, Clock.Now);
        import.UseRule(type.DefaultRule);
        import.RememberSameFile(await SameFileImportedAtAsync(file.Hash, type.Name));
        await _imports.InsertAsync(import);
        await _queue.ValidateAsync(import);
        return new ImportUploadedDto { Id = id };
    }

    public async Task<ImportDto> GetAsync(Guid id, GetImportInput input)
    {
        var import = await OwnAsync(id);
        var dto = _dtos.Of(import);
        var errors = await NotesAsync(id, ImportNoteKind.Error, input);
        dto.Errors = new PagedResultDto<ImportErrorDto>(import.Errors, errors.ConvertAll(_dtos.ErrorOf));
        return dto;
    }

    public async Task<PagedResultDto<ImportDto>> GetListAsync(PagedResultRequestDto input)
    {
        var userId = CurrentUser.GetId();
        var own = (await _imports.GetQueryableAsync()).Where(import => import.UserId == userId);
        var page = own.OrderByDescending(import => import.CreationTime).ThenBy(import => import.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new PagedResultDto<ImportDto>(await AsyncExecuter.CountAsync(own), (await AsyncExecuter.ToListAsync(page)).ConvertAll(_dtos.Of));
    }

    public async Task<PagedResultDto<ImportNoteDto>> GetNotesAsync(Guid id, GetImportNotesInput input)
    {
        await OwnAsync(id);
        var total = await AsyncExecuter.CountAsync(await _notes.GetQueryableAsync(), note => note.ImportId == id && note.Kind == input.Kind);
        return new PagedResultDto<ImportNoteDto>(total, (await NotesAsync(id, input.Kind, input)).ConvertAll(_dtos.Of));
    }

    public async Task<PagedResultDto<ImportRowDto>> GetRowsAsync(Guid id, GetImportRowsInput input)
    {
        var import = await OwnAsync(id);
        if (import.Mapping.Count == 0)
            return new PagedResultDto<ImportRowDto>();
        var opened = await OpenAsync(import);
        var rows = opened.Table.Rows()
            .Select(row => row.Data)
            .Where(row => row != null && (!input.OnlyInvalid || !row.IsValid))
            .Skip(input.SkipCount)
            .Take(Math.Min(input.MaxResultCount, ImportLimits.PreviewRows))
            .Select(row => _dtos.Of(row!, opened))
            .ToList();
        return new PagedResultDto<ImportRowDto>(input.OnlyInvalid ? import.Invalid : import.Total, rows);
    }

    public async Task ChangeMappingAsync(Guid id, ChangeImportMappingInput input)
    {
        var import = await OwnAsync(id);
        await _changes.ReadAsync(import, _types.Get(import.Type), input);
        await _queue.ValidateAsync(import);
    }

    public async Task MendAsync(Guid id, MendImportCellsInput input)
    {
        var import = await OwnAsync(id);
        await _changes.MendAsync(import, input);
        await _queue.ValidateAsync(import);
    }

    public async Task StartAsync(Guid id, StartImportInput? input = null)
    {
        var import = await OwnAsync(id);
        var type = _types.Get(import.Type);
        await CheckPolicyAsync(type.PermissionName);
        import.Start(input?.ValidRowsOnly == true, input?.Rule ?? type.DefaultRule);
        await _imports.UpdateAsync(import);
        await _queue.WriteAsync(import);
    }

    public async Task CancelAsync(Guid id)
    {
        var import = await OwnAsync(id);
        import.Cancel(Clock.Now);
        await _imports.UpdateAsync(import);
    }

    public async Task<ImportFileDto> GetErrorFileAsync(Guid id)
    {
        var import = await OwnAsync(id);
        return await _errorFiles.WriteAsync(import, await OpenAsync(import), _cancellation.Token);
    }

    /// <summary>Another user's import is not there.</summary>
    private async Task<Import> OwnAsync(Guid id)
    {
        var import = await _imports.FindAsync(id);
        return import?.UserId == CurrentUser.Id ? import! : throw new EntityNotFoundException(typeof(Import), id);
    }

    private Task<List<ImportNote>> NotesAsync(Guid id, ImportNoteKind kind, PagedResultRequestDto page) => _notes.PageAsync(AsyncExecuter, id, kind, page);

    private async Task<DateTime?> SameFileImportedAtAsync(string hash, string type)
    {
        var earlier = (await _imports.GetQueryableAsync()).Where(import => import.FileHash == hash && import.Type == type && import.State == ImportState.Completed);
        return await AsyncExecuter.MaxAsync(earlier, import => import.EndTime);
    }

    private async Task<StoredFile> KeepAsync(Guid id, UploadImportInput input)
    {
        try
        {
            return await _files.SaveAsync(id, input.FileName, input.Content, _cancellation.Token);
        }
        catch (ImportFileException refused)
        {
            throw Refusal(refused);
        }
    }

    private async Task<OpenedImport> OpenAsync(Import import)
    {
        try
        {
            return await _opener.OpenAsync(import, _cancellation.Token);
        }
        catch (ImportFileException refused)
        {
            throw Refusal(refused);
        }
    }

    private static BusinessException Refusal(ImportFileException refused)
    {
        var refusal = new BusinessException(refused.Code, innerException: refused);
        foreach (var (name, value) in refused.Values)
            refusal.WithData(name, value);
        return refusal;
    }
}
