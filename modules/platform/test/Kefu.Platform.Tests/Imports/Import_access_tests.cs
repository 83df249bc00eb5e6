using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;

namespace Kefu.Platform.Imports;

public class Import_access_tests : ImportTest
{
    [Fact]
    public async Task Without_the_permission_of_the_type_nothing_is_taken_in()
    {
        using var user = await AsUserWithAsync();

        await Should.ThrowAsync<AbpAuthorizationException>(() => UploadAsync(List(1)));

        Directory.Exists(Path.Combine(DataFolder, "imports")).ShouldBeFalse();
        (await CallAsync((IImportAppService s) => s.GetTypesAsync())).Items.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_signed_in_is_refused()
        => await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((IImportAppService s) => s.GetListAsync(new PagedResultRequestDto())));

    [Fact]
    public async Task An_import_is_there_for_its_user_only()
    {
        Guid id;
        using (await AsImporterAsync())
            id = await GivenValidatedAsync(List(1));

        using var other = await AsImporterAsync();

        await Should.ThrowAsync<EntityNotFoundException>(() => GetAsync(id));
        await Should.ThrowAsync<EntityNotFoundException>(() => StartAsync(id));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync<IImportAppService>(s => s.CancelAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((IImportAppService s) => s.GetErrorFileAsync(id)));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((IImportAppService s) => s.GetRowsAsync(id, new GetImportRowsInput())));
        (await CallAsync((IImportAppService s) => s.GetListAsync(new PagedResultRequestDto()))).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task An_unknown_type_is_refused_with_the_known_ones()
    {
        using var user = await AsImporterAsync();
        var input = new UploadImportInput { Type = "No.Such", FileName = "list.csv", Content = new MemoryStream(List(1)) };

        var refused = await Should.ThrowAsync<BusinessException>(() => CallAsync((IImportAppService s) => s.UploadAsync(input)));

        refused.Code.ShouldBe(ImportErrorCodes.TypeUnknown);
        refused.Data["Known"].ShouldBe(ConsignmentImport.TypeName);
    }

    [Fact]
    public async Task The_own_imports_come_latest_first()
    {
        using var user = await AsImporterAsync();
        var first = await UploadAsync(List(1), "first.csv");
        Time.Now = Start.AddMinutes(1);
        var second = await UploadAsync(List(2), "second.csv");

        var own = await CallAsync((IImportAppService s) => s.GetListAsync(new PagedResultRequestDto()));

        own.Items.Select(import => (import.Id, import.FileName)).ShouldBe([(second, "second.csv"), (first, "first.csv")]);
    }
}
